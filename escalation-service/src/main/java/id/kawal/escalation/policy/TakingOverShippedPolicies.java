package id.kawal.escalation.policy;

import id.kawal.escalation.policy.PolicyVersions.Entry;
import java.time.Clock;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes the policies that come with the service into the database the first time that they are seen; any replica may be the first. */
@Component
class TakingOverShippedPolicies implements InitializingBean {

    private static final String BY = "kawal";
    private static final String REASON = "Kebijakan bawaan Kawal (shipped with Kawal)";

    private final PolicyVersions versions;
    private final TransactionTemplate transactions;
    private final Clock clock;

    TakingOverShippedPolicies(PolicyVersions versions, PlatformTransactionManager transactionManager, Clock clock) {
        this.versions = versions;
        this.transactions = new TransactionTemplate(transactionManager);
        this.clock = clock;
    }

    @Override
    public void afterPropertiesSet() {
        ShippedPolicies.texts().forEach(yaml -> transactions.executeWithoutResult(status -> takeOver(yaml)));
    }

    private void takeOver(String yaml) {
        var policy = new PolicyReader().read("shipped", yaml);
        if (versions.hold(policy.version()).isPresent()) {
            return;
        }
        var now = clock.instant();
        versions.keep(new PolicyVersion(policy.version(), yaml, new PolicyVersion.Drafted(now, BY),
                new PolicyVersion.Activation(policy.validFrom(), now, BY, REASON)),
                new Entry("ACTIVATED", now, BY, REASON));
    }
}
