/** The coded statements of and about a government that a scenario may use. */
import type { Article, CountryId, DemandClass, EvidenceUnit } from '../../engine/index.ts';
import type { GameInHand } from '../../store/game.ts';

/** One coded claim with the article that it stands in. */
export interface Position {
  readonly unit: EvidenceUnit;
  readonly article: Article;
}

/** What a government said or did on the class of a demand, the latest first. */
export function positionsOn(game: GameInHand, country: CountryId, issue: DemandClass): readonly Position[] {
  return positionsOf(game, country).filter(({ unit }) => unit.issue === issue);
}

/** What was said on matters that no demand of the scenario asks about. */
export function otherPositionsOf(game: GameInHand, country: CountryId): readonly Position[] {
  const asked: readonly string[] = game.setting.scenario.demands.map((demand) => demand.class);
  return positionsOf(game, country).filter(({ unit }) => !asked.includes(unit.issue));
}

/** A coded claim by its id, from any article. */
export function positionById(game: GameInHand, id: string): Position | null {
  for (const article of game.playable.evidence.articles) {
    const unit = article.units.find((one) => one.id === id);
    if (unit !== undefined) return { unit, article };
  }
  return null;
}

function positionsOf(game: GameInHand, country: CountryId): readonly Position[] {
  const { scenario, evidence } = game.playable;
  return evidence.articles
    .filter((article) => scenario.articles.includes(article.id) && article.published <= scenario.asOf)
    .flatMap((article) => article.units.filter((unit) => unit.actor === country).map((unit) => ({ unit, article })))
    .toSorted((a, b) => (a.unit.date < b.unit.date ? 1 : a.unit.date > b.unit.date ? -1 : 0));
}
