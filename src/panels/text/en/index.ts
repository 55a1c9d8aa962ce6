/** All English texts, in one tree. */
import { app, help, home, notices, saving, settings } from './app.ts';
import { facts, levels, offers, orders } from './facts.ts';
import { glossary } from './glossary.ts';
import { names } from './names.ts';
import { objections } from './objections.ts';
import { play } from './play.ts';
import { runs } from './runs.ts';
import { composer, dossier } from './terms.ts';
import { closing, why } from './why.ts';

export const en = { app, closing, composer, dossier, facts, glossary, help, home, levels, names, notices, objections, offers, orders, play, runs, saving, settings, why } as const;
