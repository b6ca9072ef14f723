/** A line of a timeline, as it is to be written. */
export function lineToWrite(deed: string): string {
    return `\`DATE ${deed}\``;
}

/** What is added to a line of a timeline that was wrong. */
export const STRIKING = '`struck DATE "reason"`';
