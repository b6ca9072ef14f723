import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/root.ts';

/** Modules and calls by which a program of Node reaches the network. */
const connections = /from '(?:node:)?(?:https?|http2|net|tls|dgram|dns)(?:\/[^']*)?'|\b(?:fetch|WebSocket|XMLHttpRequest|EventSource)\s*\(/;

describe('the promise that nothing is sent anywhere', () => {
    const sources = globSync(['cli/**/*.ts', 'language/**/*.ts'], { cwd: root });

    it('holds in every source of the program', () => {
        expect(sources.length).toBeGreaterThan(100);
        expect(sources.filter((path) => connections.test(readFileSync(join(root, path), 'utf8')))).toEqual([]);
    });

    it('would be noticed when broken', () => {
        expect(connections.test("import { request } from 'node:https';")).toBe(true);
        expect(connections.test("await fetch('https://example.example')")).toBe(true);
    });
});
