import { lazily } from '../../text/lazily.ts';
import { isCountry } from './countries.ts';
import { foldWord } from './fold.ts';
import { isRegionCode } from './vocabulary.ts';

/**
 * States and provinces that agencies add to a town: those of the United States, Canada, Australia
 * and India. Source: Unicode CLDR subdivision names.
 */
const STATES = namesIn(
  `alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho
  |illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota
  |mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york
  |north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina
  |south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming
  |alberta|british columbia|manitoba|new brunswick|newfoundland|nova scotia|nunavut|ontario
  |prince edward island|quebec|québec|saskatchewan|yukon
  |new south wales|northern territory|queensland|south australia|tasmania|victoria|western australia
  |andhra pradesh|arunachal pradesh|assam|bihar|chhattisgarh|goa|gujarat|haryana|himachal pradesh
  |jharkhand|karnataka|kerala|madhya pradesh|maharashtra|manipur|meghalaya|mizoram|nagaland|odisha
  |punjab|rajasthan|sikkim|tamil nadu|telangana|tripura|uttar pradesh|uttarakhand|west bengal
  |england|scotland|wales|northern ireland|tibet|xinjiang|crimea|gaza strip|west bank|kurdistan region`,
);
/** Countries under the names that agencies use, if CLDR has a longer or different one. */
const CALLED = namesIn(
  `congo|myanmar|burma|hong kong|macau|macao|ivory coast|turkey|turkiye|palestine|czech republic|uk|usa|us
  |cape verde|cabo verde|east timor|swaziland|macedonia|north macedonia|bosnia|somaliland|kosovo
  |the netherlands|holland|britain|uae|palestinian territories|russian federation`,
);

function namesIn(list: string): () => ReadonlySet<string> {
  return lazily(() => new Set(list.split('|').map((name) => name.trim())));
}

/**
 * Whether the words after a place's comma are a country, state or province, or an abbreviation of
 * one.
 */
export function isRegion(words: string): boolean {
  const name = foldWord(words).replace(/\.$/, '');
  return isRegionCode(name) || STATES().has(name) || CALLED().has(name) || isCountry(name);
}
