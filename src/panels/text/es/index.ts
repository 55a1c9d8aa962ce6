/** All Spanish texts, in one tree. */
import { again } from './again.ts';
import { app, help, home, settings } from './app.ts';
import { debrief } from './debrief.ts';
import { facts, levels, offers, orders } from './facts.ts';
import { fileProblems } from './file-problems.ts';
import { glossary } from './glossary.ts';
import { names } from './names.ts';
import { news } from './news.ts';
import { notices, saving } from './notices.ts';
import { objections } from './objections.ts';
import { play } from './play.ts';
import { predict } from './predict.ts';
import { report } from './report.ts';
import { runs } from './runs.ts';
import { composer, dossier } from './terms.ts';
import { told } from './told.ts';
import { why } from './why.ts';

export const es = { again, app, composer, debrief, dossier, facts, fileProblems, glossary, help, home, levels, names, news, notices, objections, offers, orders, play, predict, report, runs, saving, settings, told, why } as const;
