import type { Finding } from '../checks/finding.ts';

/** A text that a finding carries; none where it carries none of that name. */
export function textIn({ data }: Finding, key: string): string | undefined {
    const value = data?.[key];
    return typeof value === 'string' ? value : undefined;
}

/** The texts that a finding carries under a name; none where there are none. */
export function textsIn({ data }: Finding, key: string): readonly string[] {
    const value = data?.[key];
    return typeof value === 'object' ? value : [];
}
