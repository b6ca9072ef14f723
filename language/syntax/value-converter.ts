import { GrammarAST } from 'langium';
import type { CstNode, ValueConverter } from 'langium';
import { weekdayNamed } from '../time/written/names.ts';
import { canonicalDate, canonicalInstant, canonicalTime, textOfBlock, textOfString } from './literals.ts';

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
                return canonicalDate(written);
            case 'TIME':
                return `T${canonicalTime(written)}`;
            case 'STAMP':
                return canonicalInstant(written);
            case 'Weekday':
                return `${weekdayNamed(written) ?? written} `;
            case 'INT':
                return Number.parseInt(written, 10);
            default:
                return written;
        }
    }

    private ruleOf(feature: GrammarAST.AbstractElement | undefined): string | undefined {
        if (!this.rules.has(feature)) this.rules.set(feature, ruleNameOf(feature));
        return this.rules.get(feature);
    }
}

/** The terminal or data type rule that a piece of syntax was parsed by; undefined for keywords. */
function ruleNameOf(feature: GrammarAST.AbstractElement | undefined): string | undefined {
    if (GrammarAST.isRuleCall(feature)) return feature.rule.ref?.name;
    if (GrammarAST.isCrossReference(feature)) return ruleNameOf(feature.terminal);
    return undefined;
}
