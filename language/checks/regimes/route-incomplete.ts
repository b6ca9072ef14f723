import type { Route } from '../../facts/regime-source.ts';
import type { FileScope, ReportedFacts } from '../check.ts';
import { defineCheck } from '../check.ts';

/** `route-incomplete`: a route that can end without a recipient, or whose last lines are never reached. */
export const routeIncomplete = defineCheck({
    code: 'route-incomplete',
    severity: 'error',
    unread: 'voids',
    title: 'A route has no last line that holds otherwise, or lines after it',
    *onFile({ file }) {
        for (const route of file.regimes.flatMap((regime) => regime.routes)) {
            const last = route.lines.findIndex((line) => line.condition === undefined);
            if (last < 0) yield withoutEnd(route);
            else yield* unreached(route, last, file);
        }
    },
});

function withoutEnd(route: Route): ReportedFacts<'route-incomplete'> {
    return {
        at: (route.lines.at(-1) ?? route.name).range,
        facts: { kind: route.lines.length === 0 ? 'empty' : 'open', route: route.name.text },
    };
}

function* unreached(route: Route, last: number, file: FileScope['file']): Iterable<ReportedFacts<'route-incomplete'>> {
    const end = route.lines[last];
    if (!end) return;
    for (const line of route.lines.slice(last + 1)) {
        yield {
            at: line.range,
            severity: 'warning',
            related: [{ location: { file: file.path, range: end.range }, kind: 'always-holds' }],
            facts: { kind: 'unreached', route: route.name.text },
        };
    }
}
