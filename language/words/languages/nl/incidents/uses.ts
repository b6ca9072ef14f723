import type { Translated } from '../../../catalogue.ts';
import type { uses as english } from '../../en/incidents/uses.ts';

export const uses: Translated<typeof english> = {
    'not-on-market.headline': 'Op {on} in {state} niet in de handel of in gebruik: {subject}',
    'not-on-market.since': 'Daar was het pas sinds {days}.',
    'not-on-market.elsewhere': 'Het was alleen in de handel of in gebruik in {states}.',
    'not-on-market.do':
        'Verbeter de plaats of de datum, of schrijf in het systeem waar het in de handel is gebracht of in gebruik gesteld: {line}',
    'role-without-duty.headline': 'Zoals het er staat geen plicht dan te bewaren: {party} als {roles}',
    'role-without-duty.unbound': 'Geen recht bindt hier die rol.',
    'role-without-duty.why': 'Wat die rol elders bindt: {duties}{more, plural, =0 {} other {; nog #}}',
    'role-without-duty.do': 'Zou een daarvan moeten ontstaan, dan ontbreekt de regel of de eigenschap waarvan dat afhangt.',
    'use-of-no-deployer.never': 'Niet in diens gebruik: `{party}` is geen {roles} van {subjects}',
    'use-of-no-deployer.then': '`{party}` was {on} geen {roles} van {subject}',
    'use-of-no-deployer.uncounted': 'Het telt alsof de naam er niet stond.',
    'use-of-no-deployer.only': 'Dat is alleen opgegeven {times}.',
    'use-of-no-deployer.declare':
        '{users, select, none {Geef het op in het systeem: {line}} other {Noem {users} of geef het op in het systeem: {line}}}',
    'use-of-no-deployer.days':
        '{users, select, none {Verbeter de dag waarop het gebeurde} other {Noem {users}, die het toen gebruikte}}, of verbeter de dagen in het systeem: {line}',
    'use-unnamed.headline': 'Open is in wiens gebruik het{state, select, none {} other { in {state}}} gebeurde: {parties}',
    'use-unnamed.why':
        'Zij gebruiken allen {subject}: {parties}. Wie gebonden is en wie wordt ingelicht, kan ervan afhangen; daarom staat elk er, gemarkeerd als aanname.',
    'use-unnamed.do': 'Noem de partij achter de staat: {line}; verbind meerdere met `and`.',
    'place.role-held': 'Hier staat het {time}',
    'place.market': 'Waar {subject} in de handel is',
};
