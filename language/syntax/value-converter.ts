import type { AstNode, CstNode, GrammarAST, ValueConverter } from 'langium';
import { isCrossReference, isParserRule, isRuleCall } from './grammar/elements.ts';
import { weekdayNamed } from '../time/written/names.ts';
import { canonicalDate, canonicalInstant, canonicalTime, textOfBlock, textOfString } from './literals.ts';

/** The rules in which a number alone is a year. */
const YEAR_RULES: ReadonlySet<string> = new Set(['Instant', 'CalendarDay']);

/** Turns what was typed into what it means: texts without quotes, dates and instants in canonical form, numbers. */
export class VigilValueConverter implements ValueConverter {
    private readonly rules = new Map<GrammarAST.AbstractElement | undefined, string | undefined>();

    convert(written: string, node: CstNode): string | number {
        switch (this.ruleOf(node.grammarSource)) {
            case 'STRING':
                return textOfString(written);
            case 'TEXT':
                return textOfBlock(written);
            case 'DATE':
            case 'MONTH':
                return canonicalDate(written);
            case 'TIME':
                return `T${canonicalTime(written)}`;
            case 'STAMP':
                return canonicalInstant(written);
            case 'Weekday':
                return `${weekdayNamed(written) ?? written} `;
            case 'YEAR':
                return written;
            case 'INT':
                return Number.parseInt(written, 10);
            default:
                return written;
        }
    }

    private ruleOf(feature: GrammarAST.AbstractElement | undefined): string | undefined {
        if (!this.rules.has(feature)) this.rules.set(feature, isYear(feature) ? 'YEAR' : ruleNameOf(feature));
        return this.rules.get(feature);
    }
}

/** Whether a number stands for a year, of which each digit counts: `0027` is not 27. */
function isYear(feature: GrammarAST.AbstractElement | undefined): boolean {
    if (!feature || ruleNameOf(feature) !== 'INT') return false;
    let around: AstNode | undefined = feature;
    while (around && !isParserRule(around)) around = around.$container;
    return around !== undefined && YEAR_RULES.has(around.name);
}

/** The terminal or data type rule that a piece of syntax was parsed by; undefined for keywords. */
function ruleNameOf(feature: GrammarAST.AbstractElement | undefined): string | undefined {
    if (isRuleCall(feature)) return feature.rule.ref?.name;
    if (isCrossReference(feature)) return ruleNameOf(feature.terminal);
    return undefined;
}
