import type { Route } from '../../facts/regime-source.ts';
import type { FileScope, Reported } from '../check.ts';
import { defineCheck } from '../check.ts';

/** `route-incomplete`: a route that can end without a recipient, or whose last lines are never reached. */
export const routeIncomplete = defineCheck({
    code: 'route-incomplete',
    severity: 'error',
    unread: true,
    title: 'A route has no last line that holds otherwise, or lines after it',
    *onFile({ file }) {
        for (const route of file.regimes.flatMap((regime) => regime.routes)) {
            const last = route.lines.findIndex((line) => line.condition === undefined);
            if (last < 0) yield withoutEnd(route);
            else yield* unreached(route, last, file);
        }
    },
});

function withoutEnd(route: Route): Reported {
    return {
        at: (route.lines.at(-1) ?? route.name).range,
        message:
            route.lines.length === 0
                ? `\`${route.name.text}\` has no line, so what it leads to has no recipient.`
                : `\`${route.name.text}\` has no line for the case that none of its conditions holds; a duty then has no recipient.`,
        advice: 'End the route with a line `to OFFICE in each state otherwise`.',
    };
}

function* unreached(route: Route, last: number, file: FileScope['file']): Iterable<Reported> {
    const end = route.lines[last];
    if (!end) return;
    for (const line of route.lines.slice(last + 1)) {
        yield {
            at: line.range,
            severity: 'warning',
            message: 'This line is never reached: the first line that holds decides, and one above it always holds.',
            advice: 'Move it above the line that holds otherwise, or remove it.',
            related: [{ location: { file: file.path, range: end.range }, message: 'This line always holds.' }],
        };
    }
}
