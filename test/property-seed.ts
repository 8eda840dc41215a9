import fc from 'fast-check';

/**
 * Property tests make the same inputs in every run, so that a change is judged by what it changed
 * and not by luck. COPYDESK_SEED, an integer, chooses others.
 */
fc.configureGlobal({ seed: Number(process.env.COPYDESK_SEED ?? 1) });
