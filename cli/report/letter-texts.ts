import type { DocketEntry } from '../../language/docket/entry.ts';
import { actsFor } from '../../language/facts/policy.ts';
import { letterFor } from '../../language/reports/model/fill-letter.ts';
import { letterText } from '../../language/reports/texts/incident-text.ts';
import type { Arguments } from '../arguments.ts';
import { UsageError } from '../command.ts';
import { isOpen, simpleName } from '../formats/docket/result.ts';
import { languagesFor } from './languages.ts';
import type { Matter, Text, Texts } from './text.ts';
import { sceneOf } from './text.ts';
import { checkParties } from './wanted.ts';

/**
 * The letters that a command line asks for: the notices and the information before an alteration that are still owed, to whoever is
 * named or to everyone; with a stage the letters that go with reports of that stage.
 */
export function letterTexts(given: Arguments, matter: Matter): Texts {
    const to = given.values('to');
    const stage = given.value('stage');
    const open = matter.judged.docket.entries.filter((entry) => isLetter(entry, stage, matter));
    const recipients = [...new Set(open.flatMap(({ recipient }) => recipient ?? []))];
    checkParties(to, recipients, matter.session);
    const wanted = open.filter(({ recipient }) => to.length === 0 || (recipient !== null && to.includes(recipient)));
    if (wanted.length === 0) {
        const whom = recipients.length === 0 ? '' : ` Letters are owed to ${recipients.join(', ')}.`;
        throw new UsageError(`The docket asks for no such letter${to.length === 0 ? '' : ` to ${to.join(', ')}`}.${whom}`);
    }
    const notes: string[] = [];
    const texts = wanted.flatMap((entry) => {
        const { languages, note } = languagesFor(given.values('lang'), entry.recipient ?? undefined, [], matter.session);
        if (note !== undefined) notes.push(note);
        return languages.map((language) => textOf(entry, language, matter));
    });
    return { texts, notes: [...new Set(notes)] };
}

function isLetter(entry: DocketEntry, stage: string | undefined, { session: { law, workspace } }: Matter): boolean {
    const letter = letterFor(entry, law);
    if (!letter || entry.bound === 'authority' || !isOpen(entry.status) || !actsFor(workspace, entry.party)) return false;
    return letter.act === 'report' ? stage !== undefined && entry.stages.includes(simpleName(stage)) : stage === undefined;
}

function textOf(entry: DocketEntry, language: string, matter: Matter): Text {
    const made = letterText(entry, language, sceneOf(matter));
    if (made.kind === 'none') throw new UsageError(`There is no letter for the duty ${entry.duty}: ${made.name}.`);
    const whom = entry.recipient === null ? '' : ` to ${entry.recipient}`;
    const letter = letterFor(entry, matter.session.law)?.id ?? entry.duty;
    return { ...made.text, told: `the letter ${letter}${whom} (${made.text.document.language})` };
}
