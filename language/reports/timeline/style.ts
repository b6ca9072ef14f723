/** Colours of a picture: any colour of CSS. */
export interface Palette {
    readonly surface: string;
    readonly text: string;
    readonly quiet: string;
    readonly late: string;
    readonly near: string;
    readonly open: string;
    readonly done: string;
}

/** Dark ink on white paper. */
export const onPaper: Palette = {
    surface: '#ffffff',
    text: '#1a2530',
    quiet: '#56626e',
    late: '#b3261e',
    near: '#a15c00',
    open: '#1f5fa8',
    done: '#2b7236',
};

/** Rules that colour a picture, without variables and inheritance, so that programs that draw pictures alone follow them too. */
export function timelineStyle(palette: Palette): string {
    const { surface, text, quiet, near, late } = palette;
    return [
        rule(['text'], { fill: text, 'font-family': "system-ui,'Segoe UI','Noto Sans','Liberation Sans',sans-serif", 'font-size': '12px' }),
        rule(['.day', '.month', '.end', '.now text', '.empty'], { 'font-size': '11px' }),
        rule(['.day', '.empty'], { fill: quiet }),
        rule(['.month', '.holiday-name', '.now text'], { 'font-weight': '600' }),
        rule(['.label', '.end'], { 'paint-order': 'stroke', stroke: surface, 'stroke-width': '3px', 'stroke-linejoin': 'round' }),
        rule(['.holiday-name'], { fill: near }),
        rule(['.base'], { stroke: quiet, 'stroke-width': '1.5' }),
        rule(['.tick'], { stroke: quiet, 'stroke-opacity': '.4' }),
        rule(['.weekend'], { fill: quiet, 'fill-opacity': '.12' }),
        rule(['.holiday'], { fill: near, 'fill-opacity': '.2' }),
        rule(['.fold'], { fill: surface, 'fill-opacity': '.6' }),
        rule(['.fold-mark'], { fill: 'none', stroke: quiet, 'stroke-width': '1.5' }),
        rule(['.hit'], { fill: 'none' }),
        rule(['.pole'], { stroke: quiet, 'stroke-opacity': '.7' }),
        rule(['.dot'], { fill: text, stroke: surface, 'stroke-width': '1.5' }),
        rule(['.struck .label'], { fill: quiet, 'text-decoration': 'line-through' }),
        rule(['.struck .dot'], { fill: surface, stroke: quiet }),
        rule(['.now line'], { stroke: late, 'stroke-width': '1.5', 'stroke-dasharray': '5 3' }),
        rule(['.now text'], { fill: late }),
        rule(['.tick-mark'], { fill: 'none', stroke: surface, 'stroke-width': '2' }),
        ...clocksIn(['.clock'], palette.open, palette),
        ...clocksIn(['.due'], near, palette),
        ...clocksIn(['.overdue', '.breached', '.late'], late, palette),
        ...clocksIn(['.met'], palette.done, palette),
        ...clocksIn(['.foreign'], quiet, palette),
        rule(['.foreign .label', '.foreign .end'], { fill: quiet }),
    ].join('');
}

/** How the duties of some statuses are coloured. */
function clocksIn(statuses: readonly string[], colour: string, { surface }: Palette): readonly string[] {
    const below = (...parts: readonly string[]): readonly string[] =>
        statuses.flatMap((status) => parts.map((part) => `${status} ${part}`));
    return [
        rule(below('.cautious'), { fill: colour, 'fill-opacity': '.75' }),
        rule(below('.defensible'), { fill: colour, 'fill-opacity': '.28' }),
        rule(below('.plan'), { fill: surface, stroke: colour, 'stroke-width': '2' }),
        rule(below('.limit', '.onwards'), { fill: colour }),
        rule(below('.passed'), { stroke: colour, 'stroke-width': '2', 'stroke-dasharray': '3 3' }),
        rule(below('.done'), { fill: colour, stroke: surface, 'stroke-width': '1.5' }),
    ];
}

function rule(selectors: readonly string[], declarations: Readonly<Record<string, string>>): string {
    const within = selectors.map((selector) => `.vigil-timeline ${selector}`);
    const written = Object.entries(declarations).map(([property, value]) => `${property}:${value}`);
    return `${within.join(',')}{${written.join(';')}}`;
}
