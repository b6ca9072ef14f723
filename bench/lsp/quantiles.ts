/** The value below which so large a part of the numbers lies, between the two nearest. */
export function quantile(numbers: readonly number[], part: number): number {
    const sorted = [...numbers].sort((a, b) => a - b);
    const place = (sorted.length - 1) * part;
    const [lower = Number.NaN, upper = lower] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
    return lower + (upper - lower) * (place - Math.floor(place));
}

/** The middle of the numbers. */
export function median(numbers: readonly number[]): number {
    return quantile(numbers, 0.5);
}
