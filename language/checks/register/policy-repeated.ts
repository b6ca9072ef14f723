import { defineCheck } from '../check.ts';

/** `policy-repeated`: a workspace has one policy; of several only the first counts, by the order of file names. */
export const policyRepeated = defineCheck({
    code: 'policy-repeated',
    severity: 'error',
    unread: true,
    title: 'A workspace has more than one policy, of which only the first counts',
    *onWorkspace({ workspace }) {
        const [first, ...others] = workspace.files.flatMap((file) => file.policies.map((policy) => ({ policy, path: file.path })));
        if (!first) return;
        for (const { policy, path } of others) {
            yield {
                at: policy.range,
                file: path,
                message: `The workspace already has a policy, in ${first.path}; nothing that this one says counts.`,
                advice: 'Move the lines that are meant into one policy and remove the other.',
                related: [{ location: { file: first.path, range: first.policy.range }, message: 'This policy counts.' }],
            };
        }
    },
});
