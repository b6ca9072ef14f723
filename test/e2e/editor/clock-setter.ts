/**
 * A text that stands before the installed language server and sets the clock of its process, and of no other, to the instant in
 * `VIGIL_TEST_NOW`, from where it runs on. The server that ships knows nothing of it; an editor removes what would load something
 * else into the processes that it starts.
 */
export const clockSetter = `{
    const start = process.env.VIGIL_TEST_NOW;
    if (start) {
        const machine = Date.now.bind(Date);
        const ahead = Date.parse(start) - machine();
        Date.now = () => machine() + ahead;
    }
}
`;
