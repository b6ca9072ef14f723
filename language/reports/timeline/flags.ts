/** A label that stands on a pole: the pole at `x`, the text to its right. */
export interface Flag {
    readonly x: number;
    readonly width: number;
}

/**
 * A lane for each flag, 0 the lowest, so that no label covers another and no pole runs through a label: a flag stands higher than
 * every flag whose pole is below its label. The flags come in order of `x`.
 */
export function lanesOf(flags: readonly Flag[]): readonly number[] {
    const lanes = flags.map(() => 0);
    for (let index = flags.length - 1; index >= 0; index--) {
        const flag = flags[index];
        if (!flag) continue;
        let lane = 0;
        for (let next = index + 1; next < flags.length; next++) {
            const other = flags[next];
            if (!other || other.x > flag.x + flag.width) break;
            lane = Math.max(lane, (lanes[next] ?? 0) + 1);
        }
        lanes[index] = lane;
    }
    return lanes;
}
