import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { systemClock } from './clock.ts';
import { serve } from './connection.ts';
import { nodeDisk } from './disk/node-disk.ts';
import { nodeFindings } from './disk/node-cache.ts';
import { nodeRecords } from './disk/node-cache.ts';
import { version } from './version.ts';

/**
 * The space for what was just made stays as small as it begins. It would grow while ten thousand files are judged, one after the
 * other, and then hold nothing but garbage: a third of the memory for a tenth of the time, which nobody waits for.
 */
setFlagsFromString('--semi-space-growth-factor=1');

/** The law files and the pages about checks as they ship, two folders above the bundle. */
const [law, pages] = [join(__dirname, '../../language/law'), join(__dirname, '../../docs/checks')];

const connection = createConnection(ProposedFeatures.all);
serve(connection, {
    clock: systemClock,
    disk: nodeDisk,
    records: nodeRecords,
    judgements: nodeFindings,
    version,
    ...(existsSync(law) && { installed: { law: pathToFileURL(law).href, pages: pathToFileURL(pages).href } }),
});
connection.listen();
