/** Whether two values of plain data, such as JSON can hold, are the same in every part. */
export function isSameRecord(one: unknown, other: unknown): boolean {
    if (Object.is(one, other)) return true;
    if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
    if (Array.isArray(one) !== Array.isArray(other)) return false;
    const parts = Object.entries(one);
    return parts.length === Object.keys(other).length && parts.every(([name, part]) => isSameRecord(part, Reflect.get(other, name)));
}
