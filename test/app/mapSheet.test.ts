/** What a person says of a sheet, as the settings keep it. */
import { mappingOf, mapSheet, NO_MAPPING, sayPolarities } from '../../src/app/mapSheet.ts';
import { DEFAULT_SETTINGS } from '../sheets/anAssessment.ts';

const TARGET = { ...NO_MAPPING, fields: { target: 'F' } };

describe('the mapping of a sheet', () => {
  it('takes the place of the one before and leaves other sheets alone', () => {
    const first = mapSheet(mapSheet(DEFAULT_SETTINGS, 'Housing', TARGET), 'Roads', TARGET);
    const second = mapSheet(first, 'Roads', { ...NO_MAPPING, headingRow: 4 });
    expect(second.mapping).toEqual({ Housing: TARGET, Roads: { ...NO_MAPPING, headingRow: 4 } });
  });

  it('is left out where it says nothing', () => {
    expect(mapSheet(mapSheet(DEFAULT_SETTINGS, 'Roads', TARGET), 'Roads', NO_MAPPING)).toEqual(
      DEFAULT_SETTINGS,
    );
  });
});

describe('which way is good', () => {
  const settings = sayPolarities(
    mapSheet(DEFAULT_SETTINGS, 'Roads', TARGET),
    'Roads',
    new Map([['R1', 'lower']]),
  );

  it('is kept beside the columns', () => {
    expect(mappingOf(settings, 'Roads')).toEqual({ ...TARGET, polarity: { R1: 'lower' } });
  });

  it('can be said anew and taken back, measure by measure', () => {
    const more = sayPolarities(settings, 'Roads', new Map([['R2', 'higher']]));
    const less = sayPolarities(more, 'Roads', new Map([['R1', null]]));
    expect(mappingOf(more, 'Roads').polarity).toEqual({ R1: 'lower', R2: 'higher' });
    expect(mappingOf(less, 'Roads').polarity).toEqual({ R2: 'higher' });
  });
});
