import type { Translated } from '../../../catalogue.ts';
import type { uses as english } from '../../en/incidents/uses.ts';

export const uses: Translated<typeof english> = {
    'not-on-market.headline': 'Am {on} in {state} weder in Verkehr noch in Betrieb: {subject}',
    'not-on-market.since': 'Dort war es erst seit {days}.',
    'not-on-market.elsewhere': 'In Verkehr oder in Betrieb war es nur in {states}.',
    'not-on-market.do':
        'Ort oder Datum berichtigen oder im System ergänzen, wo es in Verkehr gebracht oder in Betrieb genommen wurde: {line}',
    'role-without-duty.headline': 'Wie es dasteht, keine Pflicht außer Aufbewahrung: {party} als {roles}',
    'role-without-duty.unbound': 'Kein Recht bindet hier diese Rolle.',
    'role-without-duty.why': 'Was diese Rolle sonst bindet: {duties}{more, plural, =0 {} one {; # weitere} other {; # weitere}}',
    'role-without-duty.do': 'Sollte davon etwas entstehen, fehlt die Zeile oder die Eigenschaft, von der es abhängt.',
    'use-of-no-deployer.never': 'Nicht in dessen Verwendung: `{party}` ist kein {roles} von {subjects}',
    'use-of-no-deployer.then': '`{party}` war {on} kein {roles} von {subject}',
    'use-of-no-deployer.uncounted': 'Es zählt, als wäre der Name nicht genannt.',
    'use-of-no-deployer.only': 'Angegeben ist das nur {times}.',
    'use-of-no-deployer.declare': '{users, select, none {Im System angeben: {line}} other {{users} nennen oder im System angeben: {line}}}',
    'use-of-no-deployer.days':
        '{users, select, none {Den Tag berichtigen, an dem es geschah,} other {{users} nennen, wo es damals verwendet wurde,}} oder die Tage im System berichtigen: {line}',
    'use-unnamed.headline': 'Offen, in wessen Verwendung es{state, select, none {} other { in {state}}} geschah: {parties}',
    'use-unnamed.why':
        'Sie alle verwenden {subject}: {parties}. Wer verpflichtet ist und wer unterrichtet wird, kann davon abhängen; darum steht jeder da, als Annahme gekennzeichnet.',
    'use-unnamed.do': 'Den Namen hinter den Staat schreiben: {line}; mehrere mit `and` verbinden.',
    'place.role-held': 'Hier steht es {time}',
    'place.market': 'Wo {subject} in Verkehr ist',
};
