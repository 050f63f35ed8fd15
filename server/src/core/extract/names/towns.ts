import { keyed } from './keyed';

/**
 * Towns that everybody knows and that are no capitals, by the ISO 3166 code of their state; left out are those that a better
 * known state, province or town shares its name with. Data only.
 */
const towns: Readonly<Record<string, string>> = {
  US: `New York,New York City,Los Angeles,San Francisco,San Diego,Las Vegas,Chicago,Houston,Dallas,Philadelphia,Miami,Seattle,Detroit,
    New Orleans,Atlanta,Denver,Baltimore,Minneapolis,Pittsburgh,Salt Lake City,Honolulu`,
  CA: 'Toronto,Montreal,Vancouver,Calgary,Quebec City',
  MX: 'Guadalajara,Monterrey,Tijuana',
  BR: 'Rio de Janeiro,São Paulo',
  GB: 'Manchester,Liverpool,Glasgow,Edinburgh,Leeds,Sheffield,Bristol,Belfast,Cardiff',
  IE: 'Limerick,Galway',
  FR: 'Marseille,Lyon,Toulouse,Bordeaux,Strasbourg',
  ES: 'Barcelona,Seville,Bilbao,Zaragoza',
  PT: 'Porto',
  IT: 'Milan,Naples,Turin,Venice,Genoa,Bologna',
  DE: 'Munich,Hamburg,Cologne,Frankfurt,Stuttgart,Dresden,Leipzig,Düsseldorf',
  CH: 'Geneva,Zurich,Basel',
  NL: 'Rotterdam,The Hague,Utrecht',
  BE: 'Antwerp,Ghent',
  PL: 'Krakow,Gdansk,Wroclaw',
  SE: 'Gothenburg',
  NO: 'Bergen,Trondheim',
  RU: 'Saint Petersburg,St Petersburg,Novosibirsk,Vladivostok,Yekaterinburg',
  UA: 'Odesa,Odessa,Kharkiv,Lviv,Mariupol',
  TR: 'Istanbul,Izmir',
  ZA: 'Johannesburg,Durban',
  NG: 'Lagos',
  MA: 'Casablanca,Marrakesh',
  IL: 'Tel Aviv,Haifa',
  SA: 'Jeddah,Mecca',
  AE: 'Dubai',
  PK: 'Karachi,Lahore,Peshawar',
  IN: 'Mumbai,Kolkata,Chennai,Bangalore',
  CN: 'Shanghai,Guangzhou,Shenzhen,Wuhan,Chongqing',
  JP: 'Osaka,Kyoto,Hiroshima,Nagasaki,Yokohama,Sapporo',
  VN: 'Ho Chi Minh City,Da Nang',
  AU: 'Sydney,Melbourne,Brisbane,Adelaide',
  NZ: 'Auckland,Christchurch',
};

const codes = keyed(towns);

/** The code of the state that a town (by its name's key) lies in; undefined where the town is not of the best known. */
export const stateOfTown = (key: string): string | undefined => codes.get(key);
