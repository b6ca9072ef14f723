import type { Law } from '../../docket/law/law.ts';

/** The English title of a term of the law, by its qualified name; the name itself where there is none. */
export function titlesIn({ stages, findings, roles, traits, offices, milestones }: Law): (qualified: string) => string {
    const kinds = [stages, findings, roles, traits, offices, milestones];
    return (qualified) => kinds.map((terms) => terms.get(qualified)?.title).find((title) => title !== undefined) ?? qualified;
}
