import { keyed } from './keyed';

/**
 * Parts of a state that everybody knows by name, by the ISO 3166 code of the state. A town lies in one, so that "in Texas"
 * and "in Houston" are no two places; those whose name is a town's or a state's as well are left out.
 */
const provinces: Readonly<Record<string, string>> = {
  US: `Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,
    Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,
    New Jersey,New Mexico,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,
    Tennessee,Texas,Utah,Vermont,Virginia,West Virginia,Wisconsin,Wyoming,Puerto Rico,Guam`,
  CA: 'Alberta,British Columbia,Manitoba,New Brunswick,Newfoundland,Nova Scotia,Ontario,Saskatchewan,Yukon',
  AU: 'New South Wales,Queensland,South Australia,Tasmania,Western Australia',
  GB: 'England,Scotland,Wales,Northern Ireland,Gibraltar,Bermuda',
  DE: 'Bavaria,Saxony,Hesse,Brandenburg,Thuringia',
  ES: 'Catalonia,Andalusia,Galicia',
  IT: 'Lombardy,Tuscany,Sicily,Sardinia',
  FR: 'Brittany,Normandy,Corsica',
  IN: 'Kerala,Tamil Nadu,Karnataka,Gujarat,Rajasthan,Bihar,Uttar Pradesh',
  RU: 'Chechnya,Dagestan,Tatarstan',
  CN: 'Xinjiang,Tibet,Hong Kong,Macau',
};

const codes = keyed(provinces);

/** The code of the state that a province (by its name's key) is part of; undefined where the key is no province's. */
export const stateOfProvince = (key: string): string | undefined => codes.get(key);
