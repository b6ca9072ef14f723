/** A name is to be read and typed; the first words of a title are enough. */
const MAX_WORDS = 3;

/** The first words of a title in small letters without accents, joined by hyphens; undefined where they make no name. */
export function nameFromTitle(title: string | undefined): string | undefined {
    const words = (title ?? '')
        .normalize('NFD')
        .replaceAll(/\p{Mark}/gu, '')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '');
    const [first = ''] = words;
    return /^[a-z]/.test(first) && !/^[ivx]+$/.test(first) ? words.slice(0, MAX_WORDS).join('-') : undefined;
}

/** The name, with the next number where something is called so already. */
export function nameNotTaken(wanted: string, isTaken: (name: string) => boolean): string {
    const [, stem = wanted, start = '1'] = /^(.*)-(\d)$/.exec(wanted) ?? [];
    if (!isTaken(wanted)) return wanted;
    for (let number = Number(start) + 1; ; number++) if (!isTaken(`${stem}-${number}`)) return `${stem}-${number}`;
}
