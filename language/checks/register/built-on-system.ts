import { defineCheck } from '../check.ts';

/** `built-on-system`: what a system is built on is a model; duties about models look for one. */
export const builtOnSystem = defineCheck({
    code: 'built-on-system',
    severity: 'warning',
    unread: true,
    title: 'A system or model is said to be built on something that is not a model',
    *onFile({ workspace, file }) {
        for (const subject of file.subjects) {
            for (const use of subject.builtOn) {
                const base = workspace.names.global('subject', use);
                const itself = use.text === subject.name.text;
                if (!base || (base.declaration.kind === 'model' && !itself)) continue;
                yield {
                    at: use.range,
                    message: itself
                        ? `\`${use.text}\` is said to be built on itself.`
                        : `\`${use.text}\` is a system, and a ${subject.kind} is built on a model; duties about models do not see it.`,
                    advice: itself
                        ? 'Name the model that it is built on, or remove the line.'
                        : `Declare \`model ${use.text}\` if it is one, or name its model.`,
                    related: [
                        { location: { file: base.path, range: base.declaration.name.range }, message: `\`${use.text}\` is declared here.` },
                    ],
                };
            }
        }
    },
});
