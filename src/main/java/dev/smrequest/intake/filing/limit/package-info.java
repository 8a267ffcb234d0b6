/** How many urgent requests one person may file in a day. */
package dev.smrequest.intake.filing.limit;
