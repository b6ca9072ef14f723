/** Loads the client's bundle as VS Code does and prints the milliseconds; in the place of VS Code's own module is an empty one. */
import Module, { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import process from 'node:process';

const load = Module._load;
const members = { get: ({ prototype }, name) => (name === 'prototype' ? prototype : name === '__esModule' ? false : vscode) };
const vscode = new Proxy(function () {}, members);
Module._load = (name, ...rest) => (name === 'vscode' ? vscode : load(name, ...rest));
const require = createRequire(import.meta.url);

const start = performance.now();
const client = require(process.argv[2] ?? '');
const milliseconds = performance.now() - start;
if (typeof client.activate !== 'function') throw new Error('The bundle has no "activate".');
process.stdout.write(String(milliseconds));
