/**
 * What an operator has to see: how the cases stand, whether every part of Kawal works, what was parked or silently not done. One
 * picture is made every few seconds at most and shared by all who look; no identity is in it.
 */
@NullMarked
package id.kawal.escalation.operations;

import org.jspecify.annotations.NullMarked;
