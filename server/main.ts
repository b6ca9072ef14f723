import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { systemClock } from './clock.ts';
import { serve } from './connection.ts';
import { nodeDisk } from './disk/node-disk.ts';
import { nodeRecords } from './disk/node-records.ts';
import { version } from './version.ts';

/** The law files as they ship, two folders above the bundle. */
const lawFolder = join(__dirname, '../../language/law');

const connection = createConnection(ProposedFeatures.all);
serve(connection, {
    clock: systemClock,
    disk: nodeDisk,
    records: nodeRecords,
    version,
    ...(existsSync(lawFolder) && { lawFolder: pathToFileURL(lawFolder).href }),
});
connection.listen();
