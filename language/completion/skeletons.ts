import { fieldInWords, keywordInWords } from '../explain/keywords.ts';
import { instantAsWritten } from '../fixes/write-event.ts';
import type { Expected } from '../syntax/words/expected.ts';
import { dayOf } from '../time/zone.ts';
import type { CompletionProposal, Scene } from './proposal.ts';
import { rank } from './proposal.ts';

const zoneOfSkeletons = 'Europe/Brussels';

/** Lines with places to fill in, by the rule of the grammar; several where a line can be written in several ways. */
const SKELETONS: Readonly<Record<string, readonly string[]>> = {
    Organisation: ['organisation ${1:name} "${2:Name}" {\n\tcountry ${3:DE}\n\tcontact first "${4}" last "${5}" email "${6}"\n\t$0\n}'],
    Authority: [
        'authority ${1:name} "${2:Name}" {\n\tcountry  ${3:NL}\n\tzone     ${4:Europe/Amsterdam}\n\tlanguage ${5:nl}\n\tacts as  ${6:office}\n\t$0\n}',
    ],
    System: [
        'system ${1:name} "${2:Name}" {\n\tversion  "${3:1.0}"\n\tis       ${4:trait}\n\t${5:role} ${6:party}\n\tplaced on market ${7:TODAY} in ${8:NL}\n\t$0\n}',
    ],
    Model: ['model ${1:name} "${2:Name}" {\n\tis       ${3:trait}\n\t${4:role} ${5:party}\n\tplaced on market ${6:TODAY}\n\t$0\n}'],
    Incident: [
        'incident ${1:name} "${2:What happened}" {\n\tinvolves  ${3:system}\n\tzone      ${4:Europe/Brussels}\n\taffected  unknown because "${5:not established yet}"\n\tnarrative unknown because "${6:to be written}"\n\tcause     unknown because "${7:not known yet}"\n\n\ttimeline {\n\t\t${8:NOW}  occurred in ${9:NL}\n\t\t$0\n\t}\n}',
    ],
    Report: ['report ${1:name} on ${2:incident} {\n\tstage    ${3:stage}\n\tto       ${4:authority}\n\tlanguage ${5:en}\n\t$0\n}'],
    Policy: [
        'policy "${1:How we read the law}" {\n\tacting as ${2:party}\n\timmediately means ${3:24} hours\n\twarn ${4:3} days before\n\t$0\n}',
    ],
    Regime: ['regime ${1:name} "${2:Title}" {\n\tcites  "${3:Act}"\n\tcounts ${4:plain}\n\n\t$0\n}'],
    Timeline: ['timeline {\n\t${1:NOW}  $0\n}'],
    Duty: [
        'duty ${1:name} "${2:Title}" {\n\tby      ${3:article} ${4:1}\n\tbinds   ${5:role}\n\twhen    ${6:found finding}\n\tmust    ${7:report stage to route}\n\tno later than ${8:15} days after ${9:awareness}\n}',
    ],
    Route: ['route ${1:name} {\n\tto ${2:office} in each state otherwise\n}'],
    ContactLine: ['contact first "${1}" last "${2}" email "${3}" phone "${4}"'],
    EvidenceLine: ['evidence ${1:name} "${2:What it is}" file "${3}"', 'evidence ${1:name} "${2:What it is}" held by ${3:party}'],
    AffectedLine: ['affected ${1:1} ${2:person} in ${3:NL}', 'affected unknown because "${1}"'],
    ExplainLine: ['explain ${1:duty} to ${2:authority} "${3:why}" on ${4:TODAY} by "${5:who}"'],
    SectionLine: ['section ${1:name} """\n\t$0\n\t"""'],
};

/** A declaration or a line as a template, where its keyword begins one. */
export function skeletonsFor({ rule, text, property }: Expected, scene: Scene): readonly CompletionProposal[] {
    const templates = rule === 'FieldLine' && property === 'field' ? fieldTemplates(text) : (SKELETONS[rule] ?? []);
    if (!templates.every((template) => template.startsWith(text))) return [];
    const zone = scene.incident?.caseFile.zone ?? zoneOfSkeletons;
    const documentation = fieldInWords(text) ?? keywordInWords(rule, text);
    return templates.map((template, index) => ({
        label: index === 0 ? text : `${text} … ${/unknown|held by/.exec(template)?.[0] ?? ''}`.trim(),
        kind: template.includes('{\n') ? 'declaration' : 'keyword',
        insert: template.replace('NOW', instantAsWritten(scene.asOf, zone)).replace('TODAY', dayOf(scene.asOf, zone)),
        isTemplate: true,
        ...(documentation !== undefined && { documentation }),
        rank: rankOfLine(text, scene) + index,
    }));
}

/** The lines that every incident needs. */
const ESSENTIAL: ReadonlySet<string> = new Set(['involves', 'zone', 'affected', 'narrative', 'cause', 'timeline']);

/** What an incident still misses comes first, what it has and can have only once comes last. */
export function rankOfLine(word: string, { incident, statement }: Scene): number {
    if (!incident || statement.blocks.at(-1)?.word !== 'incident') return rank.usual;
    const { involves, zone, affected, operators, fields, timeline } = incident.caseFile.incident;
    const written = new Set([
        ...(involves.length > 0 ? ['involves'] : []),
        ...(zone ? ['zone'] : []),
        ...(affected.length > 0 ? ['affected'] : []),
        ...(operators.length > 0 ? ['operators'] : []),
        ...(timeline ? ['timeline'] : []),
        ...fields.map(({ field }) => field),
    ]);
    if (written.has(word)) return rank.last;
    return ESSENTIAL.has(word) ? rank.good : rank.usual;
}

function fieldTemplates(field: string): readonly string[] {
    return [`${field} "\${1}"`, `${field} unknown because "\${1}"`];
}

/** A template as text for editors that know no templates: each place as it is proposed. */
export function withoutPlaces(template: string): string {
    return template.replace(/\$\{\d+:([^}]*)\}/g, '$1').replace(/\$\{\d+\}|\$\d+/g, '');
}
