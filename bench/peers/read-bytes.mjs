/** Reads every file of a folder and does nothing with it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

let bytes = 0;
for (const entry of readdirSync(process.argv[2] ?? '.', { recursive: true, withFileTypes: true }))
    if (entry.isFile()) bytes += readFileSync(join(entry.parentPath, entry.name)).length;
process.stdout.write(`${bytes} bytes\n`);
