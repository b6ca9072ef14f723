/** How long one attempt waits for its effect, in milliseconds. */
export const ATTEMPT = 5000;

/**
 * Does something that a person would simply do again when nothing happens: an editor that has just started, or is busy, lets a key
 * fall now and then. Each attempt must leave the editor so that the next one can begin.
 */
export async function insist(attempt: () => Promise<void>, most = 8): Promise<void> {
    for (let left = most; ; left--) {
        try {
            await attempt();
            return;
        } catch (fault) {
            if (left <= 1) throw fault;
        }
    }
}
