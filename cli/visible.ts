// What a terminal would obey instead of showing: control characters, and those that turn the direction of writing.
// eslint-disable-next-line no-control-regex
const INVISIBLE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** A text from a file as a terminal may show it: nothing in it moves the cursor, sets a colour or hides another character. */
export function visible(text: string): string {
    return text.replace(INVISIBLE, '\uFFFD');
}
