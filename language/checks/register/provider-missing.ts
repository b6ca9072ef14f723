import { ownName } from '../../facts/ids.ts';
import { defineCheck } from '../check.ts';
import { placeInLaw, roleTitle } from '../../findings/parts-of.ts';
import { reportingRoles } from './reporting-roles.ts';

/** `provider-missing`: nobody holds the role whose holder would have to report an incident with a system or model. */
export const providerMissing = defineCheck({
    code: 'provider-missing',
    severity: 'warning',
    unread: 'qualifies',
    title: 'Nobody is named who would have to report incidents with a system or model',
    *onFile({ workspace, law, file }) {
        for (const source of file.subjects) {
            const subject = workspace.subjects.get(source.name.text);
            if (!subject || subject.source !== source) continue;
            for (const { roles, duty } of reportingRoles({ subject, workspace, law })) {
                if (roles.some((role) => subject.roles.has(role))) continue;
                // Who it is is said not to be known: that stands among the gaps of an incident.
                const unknown = source.notKnown.flatMap(({ of }) => (typeof of === 'string' ? [] : [ownName(of.role.text)]));
                if (roles.some((role) => unknown.includes(ownName(role)))) continue;
                yield {
                    at: source.name.range,
                    basis: duty.basis,
                    facts: {
                        subject: source.name.text,
                        roles: roles.map((role) => roleTitle(role, law)),
                        written: roles.map((role) => law.roles.get(role)?.name ?? role),
                        duty: { duty: duty.id, title: duty.title },
                    },
                    related: [placeInLaw({ law: duty.location, title: duty.title, basis: duty.basis })],
                };
            }
        }
    },
});
