package org.restory.recommend;

import java.util.BitSet;
import org.restory.report.Reason;

/**
 * Something that holds exercises back in one context.
 *
 * @param reason why
 * @param what what is held back, in a few words
 * @param firm whether a host may not override it
 * @param liftsWhen what would have to change
 * @param always whether it is worth telling though no exercise is concerned
 * @param exercises the exercises held back
 */
record Restraint(
    Reason reason, String what, boolean firm, String liftsWhen, boolean always, BitSet exercises) {}
