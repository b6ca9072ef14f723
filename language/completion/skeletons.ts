import { fieldInWords, keywordInWords } from '../explain/keywords.ts';
import { instantAsWritten } from '../fixes/write-event.ts';
import type { Expected } from '../syntax/words/expected.ts';
import { dayOf } from '../time/zone.ts';
import type { CompletionProposal, Scene } from './proposal.ts';
import { rank } from './proposal.ts';

const zoneOfSkeletons = 'Europe/Brussels';

/** Lines with places to fill in, by the rule of the grammar; several where a line can be written in several ways. */
const SKELETONS: Readonly<Record<string, readonly string[]>> = {
    Organisation: ['organisation ${1:name} "${2:Name}" {\n\tcountry ${3}\n\tcontact first "${4}" last "${5}" email "${6}"\n\t$0\n}'],
    Authority: ['authority ${1:name} "${2:Name}" {\n\tcountry  ${3}\n\tzone     ${4}\n\tlanguage ${5}\n\tacts as  ${6}\n\t$0\n}'],
    Undesignated: ['undesignated ${1} {\n\toffice ${2} checked ${3:TODAY} because "${4}"\n\t$0\n}'],
    Unlisted: ['unlisted ${1} {\n\toffice ${2} checked ${3:TODAY} because "${4}"\n\t$0\n}'],
    System: ['system ${1:name} "${2:Name}" {\n\tversion  "${3}"\n\tis       ${4}\n\t${5} ${6}\n\tplaced on market ${7} in ${8}\n\t$0\n}'],
    Model: ['model ${1:name} "${2:Name}" {\n\tis       ${3}\n\t${4} ${5}\n\tplaced on market ${6}\n\t$0\n}'],
    Incident: [
        'incident ${1:name} "${2:What happened}" {\n\tinvolves  ${3}\n\tzone      ${4}\n\taffected  unknown because "${5:not established yet}"\n\tnarrative unknown because "${6:to be written}"\n\tcause     unknown because "${7:not known yet}"\n\n\ttimeline {\n\t\t${8:NOW}  occurred in ${9}\n\t\t$0\n\t}\n}',
    ],
    Report: ['report ${1:name} on ${2} {\n\tstage    ${3}\n\tto       ${4}\n\tlanguage ${5}\n\t$0\n}'],
    Policy: [
        'policy "${1:How we read the law}" {\n\tacting as ${2}\n\timmediately means ${3:24} hours\n\twarn ${4:3} days before\n\t$0\n}',
    ],
    Regime: ['regime ${1:name} "${2:Title}" {\n\tcites  "${3:Act}"\n\tcounts ${4}\n\n\t$0\n}'],
    Example: [
        'example "${1:What it shows}" {\n\tincident ${2:name} "${3:What happened}" {\n\t\tinvolves  ${4}\n\t\ttimeline {\n\t\t\t${5:NOW}  occurred in ${6}\n\t\t}\n\t}\n\texpect as of ${7:TODAY} {\n\t\t$0\n\t}\n}',
    ],
    Expect: ['expect as of ${1:TODAY} {\n\t$0\n}'],
    Timeline: ['timeline {\n\t${1:NOW}  $0\n}'],
    Duty: [
        'duty ${1:name} "${2:Title}" {\n\tby      ${3} ${4:1}\n\tbinds   ${5}\n\twhen    ${6}\n\tmust    ${7}\n\tno later than ${8:15} days after ${9}\n}',
    ],
    Route: ['route ${1:name} {\n\tto ${2} in each state otherwise\n}'],
    VacancyLine: ['office ${1} checked ${2:TODAY} because "${3}"'],
    ContactLine: ['contact first "${1}" last "${2}" email "${3}" phone "${4}"'],
    EvidenceLine: ['evidence ${1:name} "${2}" file "${3}"', 'evidence ${1:name} "${2}" held by ${3}'],
    AffectedLine: ['affected ${1} ${2} in ${3}', 'affected unknown because "${1}"'],
    ExplainLine: ['explain ${1} to ${2} "${3}" on ${4} by "${5}"'],
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
