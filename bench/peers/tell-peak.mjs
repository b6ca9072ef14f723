/** Loaded before a program whose memory is measured: tells, when it ends, the most it had, in kilobytes. */
import { writeFileSync } from 'node:fs';
import process from 'node:process';

process.on('exit', () => {
    writeFileSync(process.env.VIGIL_BENCH_PEAK ?? '/dev/null', String(process.resourceUsage().maxRSS));
});
