import { existsSync, readFileSync } from 'node:fs';

export interface Counts {
    readonly passed: number;
    readonly failed: number;
}

function numberIn(report: object, key: string): number {
    const value: unknown = Object.entries(report).find(([name]) => name === key)?.[1];
    return typeof value === 'number' ? value : 0;
}

/** What the test runner counted, by the report it wrote; a test file that could not be loaded counts as one failed test. */
export function countTests(results: string): Counts {
    if (!existsSync(results)) return { passed: 0, failed: 1 };
    const report: unknown = JSON.parse(readFileSync(results, 'utf8'));
    if (typeof report !== 'object' || report === null) return { passed: 0, failed: 1 };
    const passed = numberIn(report, 'numPassedTests');
    const failed = numberIn(report, 'numFailedTests');
    if (failed > 0 || ('success' in report && report.success === true)) return { passed, failed };
    return { passed, failed: Math.max(1, numberIn(report, 'numFailedTestSuites')) };
}
