// A model with everything that the map can show, and the outlines as they are checked in.
import { readFileSync } from 'node:fs';
import type { MapModel } from '../../src/map/model.ts';
import { readOutlines } from '../../src/map/outlines.ts';
import { sampleOf } from './sample-model.ts';

export const outlines = readOutlines(JSON.parse(readFileSync(new URL('../../assets/outlines.json', import.meta.url), 'utf8')));
export const sample: MapModel = sampleOf();
