import type { Dimension } from '../types';

/**
 * One unit of measurement. `words` are matched in any case, with or without a plural; `symbols` in their own case
 * and only after digits. `scale` leads to the base unit of the dimension (metre, square metre, cubic metre,
 * kilogram, second, metre per second, joule, watt, byte, pascal, hertz, degree; share: the whole), NIST SP 811.
 */
export interface Unit {
  readonly name: string;
  readonly dimension: Dimension;
  readonly scale: number;
  /** Added after scaling: only temperatures. */
  readonly offset?: number;
}

interface Row extends Unit {
  readonly words: readonly string[];
  readonly symbols: readonly string[];
}

const row = (
  dimension: Dimension,
  name: string,
  scale: number,
  words: string,
  symbols = '',
  offset?: number,
): Row => ({
  dimension,
  name,
  scale,
  words: words === '' ? [] : words.split('|'),
  symbols: symbols === '' ? [] : symbols.split('|'),
  ...(offset === undefined ? {} : { offset }),
});

const FOOT = 0.3048;
const MILE = 1609.344;
const POUND = 0.45359237;
const LITRE = 1e-3;
const YEAR = 31_556_952;

const LENGTHS = [
  row('length', 'kilometre', 1000, 'kilometre|kilometer|km|kms|click', 'km'),
  row('length', 'metre', 1, 'metre|meter', 'm'),
  row('length', 'centimetre', 0.01, 'centimetre|centimeter|cm', 'cm'),
  row('length', 'millimetre', 1e-3, 'millimetre|millimeter|mm', 'mm'),
  row('length', 'micrometre', 1e-6, 'micrometre|micrometer|micron', 'µm|μm|um'),
  row('length', 'nanometre', 1e-9, 'nanometre|nanometer|nm', 'nm'),
  row('length', 'mile', MILE, 'mile|statute mile', 'mi'),
  row('length', 'nautical mile', 1852, 'nautical mile|sea mile|geographical mile', 'nmi'),
  row('length', 'foot', FOOT, 'foot|feet|ft', 'ft|′'),
  row('length', 'inch', 0.0254, 'inch|inche', '″'),
  row('length', 'yard', 0.9144, 'yard|yd', 'yd'),
  row('length', 'furlong', 201.168, 'furlong'),
  row('length', 'league', 4828.032, 'league of distance'),
  row('length', 'fathom', 1.8288, 'fathom'),
  row('length', 'light year', 9.4607e15, 'light year|lightyear', 'ly'),
];

const AREAS = [
  row(
    'area',
    'square kilometre',
    1e6,
    'square kilometre|square kilometer|square km|sq km|sq. km|km squared|km2|km²|sq kilometre|sq kilometer',
    'km2|km²|km^2',
  ),
  row(
    'area',
    'square metre',
    1,
    'square metre|square meter|sq metre|sq meter|sq. m|square m|m²|metre squared|meter squared',
    'm2|m²|sq m|sqm|m^2',
  ),
  row('area', 'square centimetre', 1e-4, 'square centimetre|square centimeter|sq cm', 'cm2|cm²|cm^2'),
  row('area', 'square mile', MILE ** 2, 'square mile|sq mile|sq. mile|sq. mi', 'sq mi|mi2|mi²'),
  row(
    'area',
    'square foot',
    FOOT ** 2,
    'square foot|square feet|sq feet|sq foot|square ft|sq. ft|sq ft|sqft',
    'ft2|ft²|ft^2',
  ),
  row('area', 'square yard', 0.9144 ** 2, 'square yard|sq yard'),
  row('area', 'square inch', 0.0254 ** 2, 'square inch|square inche|sq in'),
  row('area', 'hectare', 1e4, 'hectare', 'ha'),
  row('area', 'acre', 4046.8564224, 'acre'),
];

const VOLUMES = [
  row(
    'volume',
    'cubic kilometre',
    1e9,
    'cubic kilometre|cubic kilometer|cubic km|cu km|km cubed',
    'km3|km³|km^3',
  ),
  row(
    'volume',
    'cubic metre',
    1,
    'cubic metre|cubic meter|cu m|cubic m|metre cubed|meter cubed',
    'm3|m³|m^3',
  ),
  row('volume', 'cubic centimetre', 1e-6, 'cubic centimetre|cubic centimeter|cubic cm|cc', 'cm3|cm³|cm^3'),
  row('volume', 'cubic foot', FOOT ** 3, 'cubic foot|cubic feet|cu ft', 'ft3|ft³|ft^3'),
  row('volume', 'cubic yard', 0.9144 ** 3, 'cubic yard'),
  row('volume', 'cubic inch', 0.0254 ** 3, 'cubic inch|cubic inche'),
  row('volume', 'cubic mile', MILE ** 3, 'cubic mile'),
  row('volume', 'acre-foot', 1233.48184, 'acre foot|acre feet|acre-foot|acre-feet'),
  row('volume', 'litre', LITRE, 'litre|liter|ltr', 'l|L'),
  row('volume', 'decilitre', 0.1 * LITRE, 'decilitre|deciliter', 'dl'),
  row('volume', 'centilitre', 0.01 * LITRE, 'centilitre|centiliter', 'cl'),
  row('volume', 'millilitre', 1e-3 * LITRE, 'millilitre|milliliter', 'ml|mL'),
  row('volume', 'hectolitre', 100 * LITRE, 'hectolitre|hectoliter', 'hl'),
  row('volume', 'gallon', 3.785411784 * LITRE, 'gallon|gal'),
  row('volume', 'quart', 0.946352946 * LITRE, 'quart'),
  row('volume', 'pint', 0.473176473 * LITRE, 'pint'),
  row('volume', 'cup', 0.2365882365 * LITRE, 'cup'),
  row('volume', 'fluid ounce', 0.0295735 * LITRE, 'fluid ounce', 'fl oz'),
  row('volume', 'tablespoon', 0.0147868 * LITRE, 'tablespoon|tbsp'),
  row('volume', 'teaspoon', 0.00492892 * LITRE, 'teaspoon|tsp'),
  row('volume', 'barrel', 158.987294928 * LITRE, 'barrel|bbl', 'bbl'),
  row('volume', 'bushel', 35.2391 * LITRE, 'bushel'),
];

const MASSES = [
  row('mass', 'tonne', 1000, 'tonne|metric ton|metric tonne|mt', 't'),
  row('mass', 'ton', 907.18474, 'ton|short ton'),
  row('mass', 'long ton', 1016.0469088, 'long ton'),
  row('mass', 'kilotonne', 1e6, 'kilotonne|kiloton', 'kt'),
  row('mass', 'megatonne', 1e9, 'megatonne|megaton', 'Mt'),
  row('mass', 'gigatonne', 1e12, 'gigatonne|gigaton', 'Gt'),
  row('mass', 'kilogram', 1, 'kilogram|kilogramme|kilo|kg|kgs', 'kg'),
  row('mass', 'gram', 1e-3, 'gram|gramme|gm', 'g'),
  row('mass', 'milligram', 1e-6, 'milligram|mg', 'mg'),
  row('mass', 'microgram', 1e-9, 'microgram|mcg', 'µg|μg'),
  row('mass', 'pound', POUND, 'pound|lb|lbs', 'lb'),
  row('mass', 'ounce', POUND / 16, 'ounce|oz', 'oz'),
  row('mass', 'stone', 14 * POUND, 'stone'),
  row('mass', 'carat', 2e-4, 'carat'),
  row('mass', 'troy ounce', 0.0311034768, 'troy ounce'),
];

const DURATIONS = [
  row('duration', 'millisecond', 1e-3, 'millisecond', 'ms'),
  row('duration', 'second', 1, 'second|sec|secs', 's'),
  row('duration', 'minute', 60, 'minute|min|mins', 'min'),
  row('duration', 'hour', 3600, 'hour|hr|hrs', 'h'),
  row('duration', 'day', 86_400, 'day|business day|working day|trading day|calendar day'),
  row('duration', 'night', 86_400, 'night'),
  row('duration', 'week', 604_800, 'week|wk'),
  row('duration', 'fortnight', 1_209_600, 'fortnight'),
  row('duration', 'month', YEAR / 12, 'month|mth|calendar month'),
  row('duration', 'quarter', YEAR / 4, 'calendar quarter'),
  row('duration', 'year', YEAR, 'year|yr|yrs|calendar year'),
  row('duration', 'decade', 10 * YEAR, 'decade'),
  row('duration', 'century', 100 * YEAR, 'century|centurie'),
  row('duration', 'millennium', 1000 * YEAR, 'millennium|millennia'),
];

const SPEEDS = [
  row('speed', 'kilometre per hour', 1 / 3.6, 'kph|kmh|kmph|km/h|km/hr', 'km/h|kph|kmh'),
  row('speed', 'mile per hour', MILE / 3600, 'mph|m.p.h.|m.p.h'),
  row('speed', 'metre per second', 1, '', 'm/s'),
  row('speed', 'foot per second', FOOT, 'fps'),
  row('speed', 'knot', 1852 / 3600, 'knot', 'kt|kn'),
];

const ENERGY = [
  row('energy', 'joule', 1, 'joule', 'J'),
  row('energy', 'kilojoule', 1e3, 'kilojoule|kj', 'kJ'),
  row('energy', 'megajoule', 1e6, 'megajoule', 'MJ'),
  row('energy', 'gigajoule', 1e9, 'gigajoule', 'GJ'),
  row('energy', 'watt-hour', 3600, 'watt hour|watt-hour', 'Wh'),
  row('energy', 'kilowatt-hour', 3.6e6, 'kilowatt hour|kilowatt-hour|kwh', 'kWh'),
  row('energy', 'megawatt-hour', 3.6e9, 'megawatt hour|megawatt-hour|mwh', 'MWh'),
  row('energy', 'gigawatt-hour', 3.6e12, 'gigawatt hour|gigawatt-hour|gwh', 'GWh'),
  row('energy', 'terawatt-hour', 3.6e15, 'terawatt hour|terawatt-hour|twh', 'TWh'),
  row('energy', 'calorie', 4.184, 'calorie', 'cal'),
  row('energy', 'kilocalorie', 4184, 'kilocalorie|kcal', 'kcal'),
  row('energy', 'British thermal unit', 1055.056, 'british thermal unit|btu'),
  row('energy', 'electronvolt', 1.602177e-19, 'electronvolt|electron volt', 'eV'),
  row('energy', 'megaelectronvolt', 1.602177e-13, 'megaelectronvolt', 'MeV'),
  row('energy', 'gigaelectronvolt', 1.602177e-10, 'gigaelectronvolt', 'GeV'),
  row('energy', 'teraelectronvolt', 1.602177e-7, 'teraelectronvolt', 'TeV'),
  row('power', 'watt', 1, 'watt', 'W'),
  row('power', 'kilowatt', 1e3, 'kilowatt|kw', 'kW'),
  row('power', 'megawatt', 1e6, 'megawatt|mw', 'MW'),
  row('power', 'gigawatt', 1e9, 'gigawatt|gw', 'GW'),
  row('power', 'terawatt', 1e12, 'terawatt', 'TW'),
  row('power', 'horsepower', 745.699872, 'horsepower|hp|bhp', 'hp|PS'),
];

const OTHERS = [
  row(
    'temperature',
    'degree Celsius',
    1,
    'degree celsius|degree centigrade|degree c|celsius|centigrade|° celsius',
    '°C|° C|℃',
    273.15,
  ),
  row(
    'temperature',
    'degree Fahrenheit',
    5 / 9,
    'degree fahrenheit|degree f|fahrenheit|° fahrenheit',
    '°F|° F|℉',
    459.67 * (5 / 9),
  ),
  row('temperature', 'kelvin', 1, 'kelvin|degree kelvin', '°K'),
  row('angle', 'degree', 1, 'degree', '°'),
  row('angle', 'radian', 180 / Math.PI, 'radian', 'rad'),
  row('information', 'bit', 1 / 8, 'bit'),
  row('information', 'byte', 1, 'byte'),
  row('information', 'kilobyte', 1e3, 'kilobyte', 'KB|kB'),
  row('information', 'megabyte', 1e6, 'megabyte', 'MB'),
  row('information', 'gigabyte', 1e9, 'gigabyte|gig', 'GB'),
  row('information', 'terabyte', 1e12, 'terabyte', 'TB'),
  row('information', 'petabyte', 1e15, 'petabyte', 'PB'),
  row('information', 'exabyte', 1e18, 'exabyte', 'EB'),
  row('information', 'megabit', 1e6 / 8, 'megabit', 'Mb|Mbit'),
  row('information', 'gigabit', 1e9 / 8, 'gigabit', 'Gb|Gbit'),
  row('pressure', 'pascal', 1, 'pascal', 'Pa'),
  row('pressure', 'hectopascal', 100, 'hectopascal', 'hPa'),
  row('pressure', 'kilopascal', 1e3, 'kilopascal', 'kPa'),
  row('pressure', 'megapascal', 1e6, 'megapascal', 'MPa'),
  row('pressure', 'bar', 1e5, '', 'bar'),
  row('pressure', 'millibar', 100, 'millibar', 'mbar|mb'),
  row('pressure', 'pound per square inch', 6894.757, 'psi|pound per square inch'),
  row('pressure', 'kilopound per square inch', 6894757, 'ksi'),
  row('frequency', 'hertz', 1, 'hertz', 'Hz|HZ'),
  row('frequency', 'kilohertz', 1e3, 'kilohertz|khz', 'kHz'),
  row('frequency', 'megahertz', 1e6, 'megahertz|mhz', 'MHz'),
  row('frequency', 'gigahertz', 1e9, 'gigahertz|ghz', 'GHz'),
  row('frequency', 'revolution per minute', 1 / 60, 'rpm|revolution per minute'),
  row('flow', 'cubic metre per second', 1, 'cumec'),
  row('flow', 'cubic foot per second', FOOT ** 3, 'cusec|cfs'),
  row('flow', 'barrel per day', (158.987294928 * LITRE) / 86_400, 'bpd', 'b/d'),
  row('flow', 'gallon per minute', (3.785411784 * LITRE) / 60, 'gpm'),
  row('share', 'percent', 0.01, 'percent|per cent|pct|percents', '%'),
  row('share', 'part per million', 1e-6, 'ppm|part per million'),
  row('share', 'part per billion', 1e-9, 'ppb|part per billion'),
  row('points', 'percentage point', 0.01, 'percentage point|percent point|per cent point|pp|ppt', '% points'),
  row('points', 'basis point', 1e-4, 'basis point|bp|bps'),
];

export const UNIT_ROWS: readonly Row[] = [
  ...LENGTHS,
  ...AREAS,
  ...VOLUMES,
  ...MASSES,
  ...DURATIONS,
  ...SPEEDS,
  ...ENERGY,
  ...OTHERS,
];

/** Time units that a rate may be "per". */
export const PER_TIME: ReadonlyMap<string, readonly [name: string, seconds: number]> = new Map([
  ['second', ['second', 1]],
  ['sec', ['second', 1]],
  ['s', ['second', 1]],
  ['minute', ['minute', 60]],
  ['min', ['minute', 60]],
  ['hour', ['hour', 3600]],
  ['hr', ['hour', 3600]],
  ['h', ['hour', 3600]],
  ['day', ['day', 86_400]],
  ['week', ['week', 604_800]],
  ['month', ['month', YEAR / 12]],
  ['year', ['year', YEAR]],
  ['annum', ['year', YEAR]],
  ['century', ['century', 100 * YEAR]],
]);
