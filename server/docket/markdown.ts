/** A text as it is, in Markdown. */
export function plain(text: string): string {
    return text.replaceAll(/[\\`*_{}[\]<>#|]/g, '\\$&').replaceAll(/\r\n|\r|\n/g, ' ');
}
