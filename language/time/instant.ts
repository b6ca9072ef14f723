/** A point on the time line: milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/** A calendar day without a place, `YYYY-MM-DD` (years 0001 to 9999), so that text order is date order. */
export type Day = string;

/** An IANA time zone name, such as `Europe/Amsterdam`. */
export type Zone = string;
