/** What the test kit says where an expectation is not met. Start with {@link org.restory.expectations.ScenarioMessagesTest}. */
package org.restory.expectations;
