import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { ExecuteCommandParams, ServerCapabilities } from 'vscode-languageserver';
import { plain, withCode } from '../../language/analysis/describing/markdown.ts';
import type { FindingInFull } from '../../language/analysis/telling/why.ts';
import { findingInFull } from '../../language/analysis/telling/why.ts';
import type { Feature } from '../features/feature.ts';
import type { WhyPage, WhyParams } from '../protocol/why.ts';
import { isWhyParams, whyCommand, whyRequest } from '../protocol/why.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

/** Says why something was found, on a page of its own. */
export const why: Feature = {
    // A client that offers commands has this one itself, and would refuse a second of its name.
    capabilities: (_, { commands }): Partial<ServerCapabilities> =>
        commands === true ? {} : { executeCommandProvider: { commands: [whyCommand] } },
    register({ connection, answer, options }) {
        connection.onRequest(
            whyRequest,
            answer((params: WhyParams, snapshot): WhyPage | null => pageFor(params, snapshot), null),
        );
        if (options.commands === true) return;
        connection.onExecuteCommand(
            answer(async ({ command, arguments: [params] = [] }: ExecuteCommandParams, snapshot) => {
                if (command !== whyCommand || !isWhyParams(params)) return null;
                const message = inShort(params, snapshot);
                await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
                return null;
            }, null),
        );
    },
};

function pageFor(params: WhyParams, snapshot: Snapshot): WhyPage {
    const { say } = snapshot.speaker;
    const finding = findingInFull(snapshot.pathOf(params.uri), params, snapshot, snapshot.speaker);
    return {
        title: say('why.title', { code: params.code }),
        markdown: finding ? markdownOf(finding, snapshot) : plain(say('why.gone')),
    };
}

/** As a message of an editor that shows no pages: everything but the steps and the other places. */
function inShort(params: WhyParams, snapshot: Snapshot): string {
    const at = snapshot.at(snapshot.pathOf(params.uri));
    const finding = findingInFull(at.pathOf(params.uri), params, at, at.speaker);
    if (!finding) return at.speaker.say('why.gone');
    const { headline, why: because, ways, rests, where, also } = finding;
    return [headline, ...because, ...ways, ...rests, ...where, ...also].join('\n\n');
}

function markdownOf(finding: FindingInFull, snapshot: Snapshot): string {
    const { headline, severity, code, location, why: because, ways, rests, where, also, trace, related } = finding;
    const { say, language } = snapshot.speaker;
    const steps = trace.map(({ rule, because: reason }, index) => `${index + 1}. **${plain(rule)}**: ${plain(reason)}`);
    const places = related.map((place) => `${plain(place.text)}: ${placeOf(place.location)}`);
    return [
        `# ${plain(headline)}`,
        `${say('why.severity', { severity })} · \`${code}\` · ${placeOf(location)}`,
        ...section(say('why.why'), listOf(because.map(withCode))),
        ...section(say('why.do'), listOf(ways.map(withCode))),
        ...section(say('why.also'), listOf(also.map(plain))),
        ...section(say('why.rests'), listOf(rests.map(withCode))),
        ...section(language === 'en' ? say('why.trace') : say('mark.english', { text: say('why.trace') }), steps),
        ...section(say('why.where'), listOf(where.map(withCode))),
        ...section(say('why.related'), listOf(places)),
        `[${plain(say('why.page'))}: ${code}](${snapshot.pageOf(code)})`,
    ].join('\n\n');
}

function section(heading: string, lines: readonly string[]): readonly string[] {
    return lines.length === 0 ? [] : [`## ${plain(heading)}`, lines.join('\n')];
}

function listOf(lines: readonly string[]): readonly string[] {
    return lines.map((line) => `- ${line}`);
}

/** A place by its name, `inc.vigil:12`: a preview in VS Code follows no link to a file, and shows its address in place of its text. */
function placeOf({ file, range: [line] }: FindingInFull['location']): string {
    return `\`${file}:${line}\``;
}
