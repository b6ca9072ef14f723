import { defineCheck } from '../check.ts';
import { listed } from '../wording.ts';
import { reportingRoles } from './reporting-roles.ts';

/** `provider-missing`: nobody holds the role whose holder would have to report an incident with a system or model. */
export const providerMissing = defineCheck({
    code: 'provider-missing',
    severity: 'warning',
    unread: true,
    title: 'Nobody is named who would have to report incidents with a system or model',
    *onFile({ workspace, law, file }) {
        for (const source of file.subjects) {
            const subject = workspace.subjects.get(source.name.text);
            if (!subject || subject.source !== source) continue;
            for (const { roles, duty } of reportingRoles({ subject, workspace, law })) {
                if (roles.some((role) => subject.roles.has(role))) continue;
                const names = roles.map((role) => `\`${law.roles.get(role)?.name ?? role}\``);
                yield {
                    at: source.name.range,
                    message: `No ${listed(names, 'or')} of \`${source.name.text}\` is named, so that nobody would have to report an incident with it.`,
                    basis: duty.basis,
                    advice: `Add a line ${listed(names, 'or')} with the party that is.`,
                    related: [{ location: duty.location, message: `“${duty.title}” binds the ${listed(names, 'or')}.` }],
                    data: { subject: source.name.text, roles: [...roles] },
                };
            }
        }
    },
});
