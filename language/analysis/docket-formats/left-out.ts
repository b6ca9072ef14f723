/** What is not shown although it is there. */
export interface LeftOut {
    /** How many duties are shown. */
    readonly shown: number;
    /** How many are not shown, since they are not among those that were asked for. */
    readonly filtered: number;
    /** How many are not shown, since they are others'. */
    readonly ofOthers: number;
    /** By what duties were chosen, as it was asked for; absent: not at all. */
    readonly filter?: string;
}

/** What is not shown, a sentence each, so that nobody takes what is shown for the whole. */
export function leftOutInWords({ shown, filtered, ofOthers, filter }: LeftOut): readonly string[] {
    const more = shown > 0 ? 'more ' : '';
    return [
        ...(filter !== undefined && shown === 0 ? [`No duty is one of those that were asked for: ${filter}.`] : []),
        ...(filtered === 0 ? [] : [`${filtered} ${more}${filtered === 1 ? 'duty is' : 'duties are'} not shown by these filters.`]),
        ...(ofOthers === 0
            ? []
            : [`${ofOthers} ${ofOthers === 1 ? 'duty' : 'duties'} of others ${ofOthers === 1 ? 'is' : 'are'} not shown (--all).`]),
    ];
}
