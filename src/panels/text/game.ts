/** Adds the texts of a game to those of the frame; whoever loads a screen of a game loads this with it. */
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { addTexts } from './words.ts';

addTexts('en', en);
addTexts('es', es);
