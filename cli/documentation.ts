/** The page about a check, as every format links to it. */
export function pageOf(code: string): string {
    return `https://vigil.example/checks/${code}`;
}

export const homepage = 'https://vigil.example';
