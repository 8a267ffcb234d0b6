/** When people work, wherever they live: one notion for minutes that count and for hours that are quiet. */
package dev.smrequest.ping.hours;
