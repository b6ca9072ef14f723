/** The quarters from 2025 to 2031; an incident of a quarter happens in the middle of its second month. */
export const quarters = [2025, 2026, 2027, 2028, 2029, 2030, 2031].flatMap((year) => [1, 2, 3, 4].map((number) => `${year}-Q${number}`));

/** The day on which the incident of a quarter happens: 15 February, May, August or November. */
export function dayIn(quarter: string): string {
    const [year = '', number = ''] = quarter.split('-Q');
    return `${year}-${String(Number(number) * 3 - 1).padStart(2, '0')}-15`;
}

/** From one quarter on, until the next span begins: which duties are owed, and whether the report is expressly not owed. */
export interface Span {
    readonly from: string;
    readonly owed: readonly string[];
    /** Duties that show as `not owed`, with the provision of their reason. */
    readonly notOwed?: Readonly<Record<string, string>>;
}

/** One kind of system or model: how it is declared, what is found, who receives the report, and what the dates say. */
export interface Kind {
    readonly name: string;
    readonly subject: 'system' | 'model';
    /** Lines of its declaration. */
    readonly declaration: readonly string[];
    readonly found: string;
    /** Who receives an initial report; nobody where none is owed. */
    readonly reportedTo?: 'bnetza' | 'bfarm' | 'european-ai-office';
    readonly provider?: readonly string[];
    readonly policy?: string;
    readonly spans: readonly Span[];
}
