// `npm run spoken-digits`: writes spoken-digits.bin, the digits of the human check in the 24 languages. Needs espeak-ng (Debian's package of
// that name); its voices are synthesised from rules, so that nobody's recording is used.
//
// For each language: its tag (2 bytes), the lengths of the clips for 2 to 9 (8 × 2 bytes, least significant first), the clips. A clip has
// 8,000 samples a second, each one byte of mu-law (ITU-T G.711).
import { execFileSync } from "node:child_process";
import { readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const HERE = import.meta.dirname;
const LOCALES = join(HERE, "../../../locales");
const DIGITS = ["2", "3", "4", "5", "6", "7", "8", "9"];
const RATE = 8000;
/** Words a minute. */
const SPEED = "130";
/** Samples below this are silence, where a clip begins and ends. */
const SILENCE = 300;
/** The loudest sample of each clip. */
const PEAK = 24_000;

/** The samples of a WAV file with 16 bits a sample and one channel, and their rate. */
function samplesOf(wav) {
  const rate = wav.readUInt32LE(24);
  const start = wav.indexOf("data") + 8;
  const samples = [];
  for (let at = start; at + 1 < wav.length; at += 2) samples.push(wav.readInt16LE(at));
  return { rate, samples };
}

/** The samples at the rate RATE: each is a weighted mean of its neighbours (a windowed sinc), so that nothing above half of it remains. */
function resampled({ rate, samples }) {
  const step = rate / RATE;
  const reach = Math.ceil(8 * step);
  const out = [];
  for (let at = 0; at < samples.length; at += step) {
    let [sum, weights] = [0, 0];
    const centre = Math.round(at);
    for (let n = centre - reach; n <= centre + reach; n++) {
      const x = (n - at) / step;
      const sinc = x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
      const weight = sinc * (0.5 + 0.5 * Math.cos((Math.PI * (n - at)) / (reach + 1)));
      weights += weight;
      sum += weight * (samples[n] ?? 0);
    }
    out.push(sum / weights);
  }
  return out;
}

function trimmed(samples) {
  const loud = (sample) => Math.abs(sample) > SILENCE;
  return samples.slice(samples.findIndex(loud), samples.findLastIndex(loud) + 1);
}

/** ITU-T G.711, mu-law. */
function muLaw(sample) {
  const sign = sample < 0 ? 0x80 : 0;
  const size = Math.min(Math.abs(Math.round(sample)), 32_635) + 132;
  const exponent = Math.floor(Math.log2(size)) - 7;
  const mantissa = (size >> (exponent + 3)) & 0x0f;
  return ~(sign | (exponent << 4) | mantissa) & 0xff;
}

function clip(language, digit) {
  const wav = execFileSync("espeak-ng", ["-v", language, "-s", SPEED, "--stdout", digit]);
  const samples = trimmed(resampled(samplesOf(wav)));
  const peak = Math.max(...samples.map(Math.abs));
  return Buffer.from(samples.map((sample) => muLaw((sample * PEAK) / peak)));
}

const languages = readdirSync(LOCALES)
  .filter((name) => name.length === 2 && statSync(join(LOCALES, name)).isDirectory())
  .sort();
const parts = languages.map((language) => {
  const clips = DIGITS.map((digit) => clip(language, digit));
  const lengths = Buffer.alloc(2 * DIGITS.length);
  clips.forEach((bytes, n) => lengths.writeUInt16LE(bytes.length, 2 * n));
  return Buffer.concat([Buffer.from(language, "ascii"), lengths, ...clips]);
});
writeFileSync(join(HERE, "spoken-digits.bin"), Buffer.concat(parts));
