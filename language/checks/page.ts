/** The page about a check, as editors and every output format link to it. */
export function pageOf(code: string): string {
    return `https://vigil.example/checks/${code}`;
}
